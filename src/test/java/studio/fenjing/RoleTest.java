package studio.fenjing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import studio.fenjing.project.Crew;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.ProjectRoles;
import studio.fenjing.project.Refused;
import studio.fenjing.project.TeamId;
import studio.fenjing.script.ScriptRoles;
import studio.fenjing.shotlist.ShotListRoles;
import studio.fenjing.training.TrainingRoles;

/** Every public method of every service, tried by everyone. A new method without a row fails. */
@SpringBootTest
@Import({Crew.class, ProjectRoles.class, ScriptRoles.class, ShotListRoles.class, TrainingRoles.class})
class RoleTest {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private List<RoleTable> tables;

    @Autowired
    private Crew crew;

    @Test
    void every_public_service_method_has_exactly_one_row() {
        List<String> methods = context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getPackageName().startsWith("studio.fenjing"))
                .flatMap(RoleTest::publicMethods)
                .toList();
        assertThat(rows().map(RoleTable.Row::method)).containsExactlyInAnyOrderElementsOf(methods);
    }

    @TestFactory
    Stream<DynamicTest> only_those_may_do_it_who_are_in_the_row() {
        return rows().map(row -> DynamicTest.dynamicTest(row.method(), () -> {
            List<Who> allowed = new ArrayList<>();
            for (Who who : Who.values()) if (may(who, row)) allowed.add(who);
            assertThat(allowed).containsExactlyInAnyOrderElementsOf(row.may());
        }));
    }

    private boolean may(Who who, RoleTable.Row row) {
        TeamId team = crew.team();
        RoleTable.Place place = new RoleTable.Place(team, crew.project(team, "Roles"));
        try {
            crew.as(who, () -> row.deed().in(place));
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        } catch (Refused pastTheDoor) {
            return true;
        }
    }

    private Stream<RoleTable.Row> rows() {
        return tables.stream().flatMap(RoleTable::rows);
    }

    private static Stream<String> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .map(name -> type.getSimpleName() + "." + name);
    }
}
