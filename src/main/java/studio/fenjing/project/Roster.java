package studio.fenjing.project;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.fenjing.project.People.Person;
import studio.fenjing.project.Refused.Reason;

/** Who is in which team: puts names to memberships, and people into teams. Asks nobody for rights. */
@Component
public class Roster {
    private final People people;
    private final Teams teams;
    private final Memberships memberships;
    private final Clock clock;

    Roster(People people, Teams teams, Memberships memberships, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** A new team with its owner. */
    public TeamId found(String name, AccountId owner) {
        Team team = teams.save(new Team(Text.name(name), clock.instant()));
        join(team.id(), owner, Role.OWNER);
        return team.id();
    }

    public void join(TeamId team, AccountId account, Role role) {
        memberships.save(Membership.in(team, account, role));
    }

    /** What a team is called; empty where there is no such team. */
    public Optional<String> nameOf(TeamId team) {
        return teams.findById(team.value()).map(Team::name);
    }

    /** Owners first, then by name. */
    List<Participant> of(List<Membership> present) {
        Map<AccountId, Person> named = people
                .of(present.stream().map(Membership::account).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return present.stream()
                .flatMap(m -> named.containsKey(m.account())
                        ? Stream.of(participant(named.get(m.account()), m.role()))
                        : Stream.empty())
                .sorted(Comparator.comparing(Participant::role).reversed().thenComparing(Participant::name))
                .toList();
    }

    /** Somebody who can sign in. */
    AccountId named(String signInName) {
        return people.named(signInName)
                .orElseThrow(() -> new Refused(Reason.NOBODY_OF_THAT_NAME))
                .id();
    }

    private static Participant participant(Person person, Role role) {
        return new Participant(person.id(), person.signInName(), person.name(), role);
    }
}
