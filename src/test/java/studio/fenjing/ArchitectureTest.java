package studio.fenjing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    private final JavaClasses studio = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("studio.fenjing");

    @Test
    void each_floor_knows_only_what_its_package_info_allows() {
        ApplicationModules.of(Fenjing.class).verify();
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("studio.fenjing.(**)").should().beFreeOfCycles().check(studio);
    }

    @Test
    void only_screens_know_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(studio);
    }

    @Test
    void only_the_dl4j_package_knows_dl4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..dl4j..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..")
                .check(studio);
    }

    @Test
    void engines_know_no_database() {
        noClasses()
                .that()
                .resideInAnyPackage("..interchange..", "..film..", "..language..", "..generation..", "..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..")
                .check(studio);
    }

    @Test
    void every_screen_says_who_may_enter() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(studio);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(studio.stream()
                        .map(c -> c.getPackage())
                        .distinct()
                        .filter(p -> !p.getName().equals("studio.fenjing")))
                .allMatch(p -> p.isAnnotatedWith(NullMarked.class));
    }
}
