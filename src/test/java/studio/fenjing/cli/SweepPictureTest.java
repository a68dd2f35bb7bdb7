package studio.fenjing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import studio.fenjing.generation.measure.Contest;
import studio.fenjing.generation.measure.Sweep;
import studio.fenjing.generation.measure.Sweep.Point;

class SweepPictureTest {
    private static final Contest CONTEST = new Contest(
            new Sweep("<likelihood> & co", List.of(new Point(0.6, 0.52, 0.31), new Point(1, 0.4, 0.48))),
            new Sweep("game", List.of(new Point(0.6, 0.55, 0.3), new Point(1, 0.37, 0.5))));

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void the_country_is_as_before() {
        Locale.setDefault(usual);
    }

    @Test
    void it_is_a_picture_with_both_curves_whose_names_are_escaped() throws Exception {
        String svg = new SweepPicture(CONTEST).svg();
        assertThat(svg).contains("&lt;likelihood&gt; &amp; co").contains("prefers-color-scheme: dark");
        Document picture = parsed(svg);
        assertThat(picture.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(texts(picture)).contains("<likelihood> & co", "game", "0.30", "0.50");
        assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2 + 1);
        assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo(2 + 1);
    }

    @Test
    void better_lies_higher_and_bolder_lies_further_right_all_within_the_frame() throws Exception {
        NodeList points = parsed(new SweepPicture(CONTEST).svg()).getElementsByTagName("circle");
        double[] x = new double[2];
        double[] y = new double[2];
        for (int i = 0; i < 2; i++) {
            x[i] = Double.parseDouble(((Element) points.item(i)).getAttribute("cx"));
            y[i] = Double.parseDouble(((Element) points.item(i)).getAttribute("cy"));
            assertThat(x[i]).isBetween(64.0, 624.0);
            assertThat(y[i]).isBetween(48.0, 344.0);
        }
        assertThat(x[0]).isLessThan(x[1]);
        assertThat(y[0]).isLessThan(y[1]);
    }

    @Test
    void it_is_the_same_picture_in_a_country_that_writes_commas() {
        Locale.setDefault(Locale.ROOT);
        String here = new SweepPicture(CONTEST).svg();
        Locale.setDefault(Locale.GERMANY);
        assertThat(new SweepPicture(CONTEST).svg()).isEqualTo(here);
    }

    @Test
    void one_point_is_a_picture_too() throws Exception {
        Sweep one = new Sweep("one", List.of(new Point(1, 0.5, 0.5)));
        assertThat(parsed(new SweepPicture(new Contest(one, one)).svg())).isNotNull();
    }

    private static List<String> texts(Document picture) {
        NodeList texts = picture.getElementsByTagName("text");
        return java.util.stream.IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent())
                .toList();
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
