package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Shot;
import studio.fenjing.film.ShotField;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Term;

/** All fields of one shot, to be read and changed one by one; the browser takes what is written through the table. */
@Tag("shot-inspector")
@JsModule("./shot-inspector.ts")
class ShotInspector extends HtmlContainer {
    private final ShotTable table;
    private final H2 title = new H2();
    private final Paragraph history = new Paragraph();
    private final Div form = new Div();
    private final Map<ShotField, AbstractField<?, String>> fields = new EnumMap<>(ShotField.class);
    private final Paragraph nothing = new Paragraph(getTranslation("shots.choose-one"));
    private @Nullable String id;
    private @Nullable Shot shot;

    ShotInspector(ShotTable table) {
        this.table = table;
        addClassName("inspector");
        form.addClassName("inspector-form");
        history.addClassName("secondary");
        for (ShotField field : ShotField.values()) form.add(field(field));
        add(title, history, form, nothing);
        clear();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.table = $0", table.getElement());
    }

    void clear() {
        id = null;
        shot = null;
        getElement().setProperty("shot", "");
        List.of(title, history, form).forEach(part -> part.setVisible(false));
        nothing.setVisible(true);
    }

    /** @param by whose work the shot is as it stands */
    void show(String shotId, Shot shown, String by) {
        boolean same = shotId.equals(id);
        Shot before = shot;
        id = shotId;
        shot = shown;
        getElement().setProperty("shot", shotId);
        title.setText(getTranslation("shots.shot", shown.number()));
        history.setText(by);
        fields.forEach((field, input) -> {
            String stored = field.read(shown);
            // What a person is writing stays, unless this very field has changed.
            if (!same || before == null || !field.read(before).equals(stored)) input.setValue(stored);
            if (!same) refuse(field, "");
        });
        List.of(title, history, form).forEach(part -> part.setVisible(true));
        nothing.setVisible(false);
    }

    void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    /** Says at the field why it was not saved; what was typed stays. */
    void refuse(ShotField field, String message) {
        if (fields.get(field) instanceof HasValidation input) {
            input.setInvalid(!message.isEmpty());
            input.setErrorMessage(message);
        }
    }

    private AbstractField<?, String> field(ShotField field) {
        Language language = Language.of(getLocale());
        AbstractField<?, String> input = field.terms().isEmpty() ? text(field, language) : terms(field, language);
        input.getElement().setAttribute("data-field", field.key());
        fields.put(field, input);
        if (input instanceof HasEnabled
                && (field == ShotField.ACTION || field == ShotField.DIALOGUE || field == ShotField.NOTES))
            input.addClassName("whole-line");
        return input;
    }

    private static AbstractField<?, String> terms(ShotField field, Language language) {
        Select<String> select = new Select<>();
        select.setLabel(field.in(language));
        select.setItems(field.terms().stream().map(Term::name).toList());
        select.setItemLabelGenerator(code -> field.terms().stream()
                .filter(term -> term.name().equals(code))
                .findFirst()
                .map(term -> term.in(language))
                .orElse(code));
        return select;
    }

    private static AbstractField<?, String> text(ShotField field, Language language) {
        boolean area = field == ShotField.ACTION || field == ShotField.DIALOGUE || field == ShotField.NOTES;
        if (area) {
            TextArea input = new TextArea(field.in(language));
            input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            input.setMaxLength(ShotField.LONGEST_TEXT);
            input.setMinRows(2);
            return input;
        }
        TextField input = new TextField(field.in(language));
        input.setMaxLength(ShotField.LONGEST_TEXT);
        return input;
    }
}
