package studio.fenjing.script.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.fenjing.film.Direction;
import studio.fenjing.film.vocabulary.Coverage;
import studio.fenjing.film.vocabulary.Genre;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.film.vocabulary.Mood;
import studio.fenjing.film.vocabulary.Pace;
import studio.fenjing.film.vocabulary.SourceKind;
import studio.fenjing.film.vocabulary.Term;
import studio.fenjing.film.vocabulary.Terms;

/** What the director asks for beside the text. */
class DirectionPanel extends Div {
    private final Select<SourceKind> kind;
    private final Select<Language> language;
    private final MultiSelectComboBox<String> genre;
    private final MultiSelectComboBox<String> mood;
    private final Select<Pace> pace;
    private final IntegerField seconds = new IntegerField(getTranslation("script.seconds"));
    private final IntegerField shots = new IntegerField(getTranslation("script.shots"));
    private final RadioButtonGroup<Coverage> coverage = new RadioButtonGroup<>(getTranslation("script.coverage"));
    private final Runnable changed;
    private boolean showing;

    DirectionPanel(Runnable changed) {
        this.changed = changed;
        addClassName("direction");
        kind = choice("script.kind", "script.auto", SourceKind.values(), this::word);
        language = choice(
                "script.language",
                "script.auto",
                Language.values(),
                l -> getTranslation("script.language." + l.code()));
        genre = words("script.genre", Genre.class);
        mood = words("script.mood", Mood.class);
        pace = choice("script.pace", "script.free", Pace.values(), this::word);
        seconds.setMin(1);
        seconds.setMax(Direction.MOST_SECONDS);
        seconds.setClearButtonVisible(true);
        seconds.setPlaceholder(getTranslation("script.free"));
        shots.setMin(1);
        shots.setMax(Direction.MOST_SHOTS);
        shots.setClearButtonVisible(true);
        shots.setPlaceholder(getTranslation("script.free"));
        coverage.setItems(Coverage.values());
        coverage.setItemLabelGenerator(this::word);
        coverage.setHelperText(getTranslation("script.coverage.help"));
        Div numbers = new Div(seconds, shots);
        numbers.addClassName("pair");
        Div reading = new Div(kind, language);
        reading.addClassName("pair");
        add(new H2(getTranslation("script.direction")), genre, mood, pace, numbers, coverage, reading);
        List.of(kind, language, pace).forEach(field -> field.addValueChangeListener(e -> tell(e.isFromClient())));
        List.of(genre, mood).forEach(field -> field.addValueChangeListener(e -> tell(e.isFromClient())));
        List.of(seconds, shots).forEach(field -> field.addValueChangeListener(e -> tell(e.isFromClient())));
        coverage.addValueChangeListener(e -> tell(e.isFromClient()));
    }

    void show(@Nullable SourceKind of, Direction direction) {
        showing = true;
        kind.setValue(of);
        language.setValue(direction.language());
        genre.setValue(new LinkedHashSet<>(direction.genre()));
        mood.setValue(new LinkedHashSet<>(direction.mood()));
        pace.setValue(direction.pace());
        seconds.setValue(direction.seconds());
        shots.setValue(direction.shots());
        coverage.setValue(direction.coverage());
        showing = false;
    }

    @Nullable
    SourceKind kind() {
        return kind.getValue();
    }

    /** What is asked for; a number out of its range asks for nothing. */
    Direction direction() {
        return new Direction(
                language.getValue(),
                List.copyOf(genre.getValue()),
                List.copyOf(mood.getValue()),
                pace.getValue(),
                within(seconds.getValue(), Direction.MOST_SECONDS),
                within(shots.getValue(), Direction.MOST_SHOTS),
                coverage.getValue() == null ? Coverage.STANDARD : coverage.getValue());
    }

    void setReadOnly(boolean readOnly) {
        List.of(kind, language, pace).forEach(field -> field.setReadOnly(readOnly));
        List.of(genre, mood).forEach(field -> field.setReadOnly(readOnly));
        List.of(seconds, shots).forEach(field -> field.setReadOnly(readOnly));
        coverage.setReadOnly(readOnly);
    }

    private void tell(boolean byPerson) {
        if (byPerson && !showing) changed.run();
    }

    private static @Nullable Integer within(@Nullable Integer number, int most) {
        return number == null || number < 1 || number > most ? null : number;
    }

    private <T> Select<T> choice(
            String label, String none, T[] values, com.vaadin.flow.component.ItemLabelGenerator<T> words) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(none));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? getTranslation(none) : words.apply(value));
        return select;
    }

    /** Known words to choose from; other words are kept, though the network does not know them. */
    private <T extends Enum<T> & Term> MultiSelectComboBox<String> words(String label, Class<T> kind) {
        MultiSelectComboBox<String> box = new MultiSelectComboBox<>(getTranslation(label));
        List<String> known =
                Arrays.stream(kind.getEnumConstants()).map(Term::code).toList();
        box.setItems(known);
        box.setItemLabelGenerator(code ->
                Terms.of(kind).read(code).map(reading -> word(reading.term())).orElse(code));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(event -> {
            String word = event.getDetail().strip();
            if (word.isEmpty()) return;
            Set<String> all = new LinkedHashSet<>(box.getValue());
            all.add(Terms.of(kind)
                    .read(word)
                    .map(reading -> reading.term().code())
                    .orElse(word));
            List<String> items = new ArrayList<>(known);
            all.stream().filter(value -> !items.contains(value)).forEach(items::add);
            box.setItems(items);
            box.setValue(all);
            changed.run();
        });
        return box;
    }

    private String word(Term term) {
        return term.in(Language.of(getLocale()));
    }
}
