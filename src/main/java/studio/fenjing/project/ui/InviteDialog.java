package studio.fenjing.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.fenjing.project.Role;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService.TeamCard;

/** Makes a link for one person and shows it this once. */
class InviteDialog extends Dialog {
    /** Makes the link; answers its token. */
    interface Invitation {
        String invite(String signInName, @Nullable TeamId team, Role role);
    }

    private final VerticalLayout content = new VerticalLayout();

    InviteDialog(List<TeamCard> teams, Invitation invitation) {
        setWidth("min(36rem, 95vw)");
        setHeaderTitle(getTranslation("project.invite"));
        content.setPadding(false);
        content.setAlignItems(Alignment.STRETCH);
        TextField signInName = new TextField(getTranslation("project.sign-in-name"));
        signInName.setHelperText(getTranslation("project.sign-in-name.help"));
        signInName.focus();
        Select<TeamCard> team = new Select<>();
        team.setLabel(getTranslation("project.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(card -> card == null ? getTranslation("project.team.no") : card.name());
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption(getTranslation("project.team.no"));
        teams.stream().findFirst().ifPresent(team::setValue);
        RoleSelect role = new RoleSelect(Role.EDITOR);
        role.setLabel(getTranslation("project.role"));
        content.add(signInName, team, role);
        add(content);
        Button make = new Button(getTranslation("project.invite.submit"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.addClickListener(click -> {
            TeamCard chosen = team.getValue();
            String token =
                    invitation.invite(signInName.getValue(), chosen == null ? null : chosen.id(), role.getValue());
            make.setVisible(false);
            showOnce(signInName.getValue(), "invitation/" + token);
        });
        getFooter().add(new Button(getTranslation("project.close"), click -> close()), make);
    }

    private void showOnce(String signInName, String path) {
        content.removeAll();
        TextField link = new TextField(getTranslation("project.invite.link"));
        link.setValue(path);
        link.setReadOnly(true);
        // Only the browser knows under which address the studio is reached.
        link.getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, link::setValue);
        Button copy = new Button(getTranslation("project.copy"));
        copy.addClickListener(
                click -> link.getElement().executeJs("""
                        const input = this.inputElement;
                        input.select();
                        if (navigator.clipboard) navigator.clipboard.writeText(input.value);
                        else document.execCommand('copy');""").then(done -> copy.setText(getTranslation("project.copied"))));
        content.add(new Paragraph(getTranslation("project.invite.once", signInName)), link, copy);
    }
}
