package studio.fenjing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import studio.fenjing.project.Crew.Who;
import studio.fenjing.project.ProjectId;
import studio.fenjing.project.TeamId;

/** Who may call which public service method of a feature; {@link RoleTest} imports it and tries all of it. */
public interface RoleTable {
    /** Who is in the team and its project is said by {@link studio.fenjing.project.Crew}. */
    record Place(TeamId team, ProjectId project) {}

    /** Something done with arguments that succeed for whoever may do it. */
    @FunctionalInterface
    interface Deed {
        void in(Place place);
    }

    /** @param method as in {@code ProjectService.open} */
    record Row(String method, Set<Who> may, Deed deed) {}

    Stream<Row> rows();

    static Row row(String method, Set<Who> may, Deed deed) {
        return new Row(method, may, deed);
    }

    static Set<Who> only(Who... who) {
        return who.length == 0 ? EnumSet.noneOf(Who.class) : EnumSet.copyOf(Arrays.asList(who));
    }

    static Set<Who> viewersUp() {
        return EnumSet.of(Who.VIEWER, Who.REVIEWER, Who.EDITOR, Who.OWNER);
    }

    static Set<Who> reviewersUp() {
        return EnumSet.of(Who.REVIEWER, Who.EDITOR, Who.OWNER);
    }

    static Set<Who> editorsUp() {
        return EnumSet.of(Who.EDITOR, Who.OWNER);
    }

    static Set<Who> allSignedIn() {
        return EnumSet.complementOf(EnumSet.of(Who.NOBODY));
    }

    static Set<Who> everyone() {
        return EnumSet.allOf(Who.class);
    }
}
