package studio.fenjing.shotlist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import studio.fenjing.StudioTest;
import studio.fenjing.project.Access;
import studio.fenjing.project.Crew;
import studio.fenjing.shotlist.Desk;
import studio.fenjing.shotlist.Place;
import studio.fenjing.shotlist.ShotListChanged;
import studio.fenjing.shotlist.ShotListId;
import studio.fenjing.shotlist.ShotListNews;
import studio.fenjing.shotlist.ShotListSummary;
import studio.fenjing.shotlist.store.ShotListService;
import studio.fenjing.shotlist.why.Reasons;

@StudioTest
@Import(Desk.class)
@WithMockUser(username = "owner")
class ShotDeskTest extends SpringBrowserlessTest {
    @Autowired
    private Crew crew;

    @Autowired
    private Access access;

    @Autowired
    private Desk stored;

    @Autowired
    private ShotListNews news;

    @Autowired
    private ShotListService service;

    @Autowired
    private Reasons reasons;

    private final List<ShotListChanged> heard = new ArrayList<>();
    private ShotListService lists;
    private ShotListId list;
    private ShotDesk desk;
    private Runnable unfollow;

    @BeforeEach
    void an_open_list() {
        crew.team();
        list = stored.list(2);
        lists = mock(ShotListService.class, delegatesTo(service));
        desk = new ShotDesk(lists, list, reasons.about(list), access.me(), true, new NoWays());
        unfollow = news.follow(list, heard::add);
        clearInvocations(lists);
    }

    @AfterEach
    void nobody_listens() {
        unfollow.run();
    }

    @Test
    void my_own_insert_is_read_once_though_its_news_comes_back() {
        desk.addShot();
        assertThat(heard).hasSize(1);
        heard.forEach(desk::hear);
        verify(lists, times(1)).open(list);
    }

    @Test
    void what_another_inserts_after_mine_was_read_is_read_too() {
        desk.addShot();
        stored.editor(() -> service.insert(list, new Place.EndOf(0)));
        heard.forEach(desk::hear);
        verify(lists, times(2)).open(list);
    }

    @Test
    void what_another_inserts_before_mine_is_read_with_mine() {
        stored.editor(() -> service.insert(list, new Place.EndOf(0)));
        desk.addShot();
        assertThat(heard).hasSize(2);
        heard.forEach(desk::hear);
        verify(lists, times(1)).open(list);
    }

    private static final class NoWays implements ShotDesk.Ways {
        @Override
        public List<ShotListSummary> all() {
            return List.of();
        }

        @Override
        public void open(ShotListSummary list) {}

        @Override
        public void again(ShotListId list) {}

        @Override
        public void discarded() {}
    }
}
