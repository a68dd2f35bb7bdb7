package studio.fenjing.project.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.project.TeamId;
import studio.fenjing.project.TeamService.TeamCard;

/** Asks what the new project is called, who makes it, and in which language and frame. */
class NewProjectDialog extends Dialog {
    private static final List<String> RATIOS = List.of("2.39:1", "1.85:1", "16:9", "4:3", "1:1", "9:16");

    /** What to do with the answers. */
    interface Creation {
        void create(TeamId team, String title, Language language, String aspectRatio);
    }

    NewProjectDialog(List<TeamCard> teams, Creation creation) {
        setWidth("min(26rem, 95vw)");
        setHeaderTitle(getTranslation("project.new"));
        TextField title = new TextField(getTranslation("project.title"));
        title.focus();
        Select<TeamCard> team = new Select<>();
        team.setLabel(getTranslation("project.team"));
        team.setItems(teams);
        team.setItemLabelGenerator(TeamCard::name);
        team.setValue(teams.getFirst());
        team.setVisible(teams.size() > 1);
        Select<Language> language = new Select<>();
        language.setLabel(getTranslation("project.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> getTranslation("project.language." + each));
        language.setValue(Language.of(getLocale()));
        ComboBox<String> ratio = new ComboBox<>(getTranslation("project.aspect-ratio"));
        ratio.setItems(RATIOS);
        ratio.setValue(RATIOS.getFirst());
        ratio.setAllowCustomValue(true);
        ratio.addCustomValueSetListener(typed -> ratio.setValue(typed.getDetail()));
        VerticalLayout fields = new VerticalLayout(title, team, language, ratio);
        fields.setPadding(false);
        fields.setAlignItems(Alignment.STRETCH);
        add(fields);
        Button create = new Button(getTranslation("project.create"), click -> {
            String chosen = ratio.getValue() == null ? "" : ratio.getValue();
            creation.create(team.getValue().id(), title.getValue(), language.getValue(), chosen);
            close();
        });
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("project.cancel"), click -> close()), create);
    }
}
