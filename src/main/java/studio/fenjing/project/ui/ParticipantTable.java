package studio.fenjing.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import studio.fenjing.project.AccountId;
import studio.fenjing.project.Participant;
import studio.fenjing.project.Refused;
import studio.fenjing.project.Role;

/** Who takes part, in which role; owners change it here. */
class ParticipantTable extends Div {
    /** Where the people come from and what becomes of them. */
    interface People {
        List<Participant> list();

        void add(String signInName, Role role);

        void change(AccountId account, Role role);

        void remove(AccountId account);
    }

    private final boolean mayChange;
    private final People people;
    private final UnorderedList rows = new UnorderedList();

    ParticipantTable(boolean mayChange, People people) {
        this.mayChange = mayChange;
        this.people = people;
        addClassName("participants");
        add(rows);
        if (mayChange) add(addition());
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        people.list().forEach(participant -> rows.add(row(participant)));
    }

    private ListItem row(Participant participant) {
        Avatar avatar = new Avatar(participant.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span signInName = new Span(participant.signInName());
        signInName.addClassName("secondary");
        Div who = new Div(new Span(participant.name()), signInName);
        who.addClassName("who");
        ListItem row = new ListItem(avatar, who);
        if (mayChange) row.add(role(participant), removal(participant));
        else row.add(new Span(getTranslation("project.role." + participant.role())));
        return row;
    }

    private Component role(Participant participant) {
        RoleSelect role = new RoleSelect(participant.role());
        role.setAriaLabel(getTranslation("project.role.of", participant.name()));
        role.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            try {
                people.change(participant.id(), change.getValue());
            } catch (Refused refused) {
                role.setValue(change.getOldValue());
                throw refused;
            }
        });
        return role;
    }

    private Component removal(Participant participant) {
        Button remove = new Button(getTranslation("project.remove"), click -> {
            people.remove(participant.id());
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("project.remove.of", participant.name()));
        return remove;
    }

    private Component addition() {
        TextField signInName = new TextField(getTranslation("project.sign-in-name"));
        RoleSelect role = new RoleSelect(Role.EDITOR);
        role.setLabel(getTranslation("project.role"));
        Button add = new Button(getTranslation("project.add"), click -> {
            people.add(signInName.getValue(), role.getValue());
            signInName.clear();
            refresh();
        });
        add.addClickShortcut(Key.ENTER).listenOn(signInName);
        Div form = new Div(signInName, role, add);
        form.addClassName("addition");
        return form;
    }
}
