package studio.fenjing.project;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import studio.fenjing.project.Refused.Reason;

/** Puts names to memberships. */
@Component
class Roster {
    private final Accounts accounts;

    Roster(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Owners first, then by name. */
    List<Participant> of(List<Membership> memberships) {
        Map<AccountId, Account> people =
                accounts
                        .findByIdIn(memberships.stream()
                                .map(m -> m.account().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Account::id, Function.identity()));
        return memberships.stream()
                .flatMap(m -> people.containsKey(m.account())
                        ? Stream.of(participant(people.get(m.account()), m.role()))
                        : Stream.empty())
                .sorted(Comparator.comparing(Participant::role).reversed().thenComparing(Participant::name))
                .toList();
    }

    /** Somebody who can sign in. */
    AccountId named(String signInName) {
        return accounts.findBySignInName(Text.signInName(signInName))
                .filter(account -> !account.isDisabled())
                .orElseThrow(() -> new Refused(Reason.NOBODY_OF_THAT_NAME))
                .id();
    }

    private static Participant participant(Account account, Role role) {
        return new Participant(account.id(), account.signInName(), account.displayName(), role);
    }
}
