/** Accounts and how people come by one: set-up, invitations, sign-in and the people of the demonstration. */
@NamedInterface("account")
@NullMarked
package studio.fenjing.project.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
