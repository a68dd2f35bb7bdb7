package studio.fenjing.shell;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import studio.fenjing.project.Crew;

@SpringBootTest
@Import(Crew.class)
class SignInTest {
    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Crew crew;

    private MockMvc web;

    @BeforeEach
    void open_the_doors() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        crew.team();
    }

    @Test
    void a_right_password_lets_in_however_the_name_is_written() throws Exception {
        signIn(" Owner", Crew.PASSWORD).andExpect(authenticated().withUsername("owner"));
    }

    @Test
    void a_wrong_password_is_told_and_after_three_the_right_one_must_wait() throws Exception {
        for (int i = 0; i < 3; i++)
            signIn("viewer", "wrong").andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
        signIn("viewer", Crew.PASSWORD).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?wait"));
    }

    @Test
    void an_unknown_name_is_answered_like_a_known_one() throws Exception {
        for (int i = 0; i < 3; i++) signIn("ghost", "wrong").andExpect(redirectedUrl("/login?error"));
        signIn("ghost", "wrong").andExpect(redirectedUrl("/login?wait"));
    }

    @Test
    void health_is_open_and_nothing_else_of_the_machine_room() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        for (String closed : new String[] {"/actuator", "/actuator/env", "/actuator/health/db", "/h2-console"})
            web.perform(get(closed)).andExpect(status().is3xxRedirection());
    }

    @Test
    void a_link_says_nothing_to_other_sites() throws Exception {
        web.perform(get("/actuator/health")).andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return web.perform(post("/login")
                .param("username", name)
                .param("password", password)
                .with(csrf()));
    }
}
