package studio.fenjing.shotlist.ui;

import com.vaadin.flow.component.Composite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.fenjing.film.vocabulary.Language;
import studio.fenjing.shotlist.request.GenerationNews;

/** A list that is being made, to be watched shot by shot. */
class GrowingTable extends Composite<ShotTable> {
    private final Language language = Language.of(getLocale());
    private final List<ShotTable.SceneHeader> scenes = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();

    GrowingTable() {
        getContent().setColumns(ShotColumn.all(language));
    }

    @Override
    protected ShotTable initContent() {
        ShotTable table = new ShotTable("");
        table.setSizeFull();
        table.setReadOnly(true);
        return table;
    }

    void grow(List<GenerationNews.ShotMade> bunch) {
        int known = scenes.size();
        List<ShotTable.Row> rows = new ArrayList<>();
        for (GenerationNews.ShotMade made : bunch) {
            String scene = made.scene().number();
            if (numbers.add(scene)) scenes.add(OpenSheet.header(scene, made.scene(), language));
            rows.add(ShotTable.Row.of(String.valueOf(made.shot().id()), 0, scene, made.shot()));
        }
        if (scenes.size() > known) getContent().setScenes(scenes);
        getContent().insert(rows, null);
    }
}
