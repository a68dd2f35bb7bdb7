package studio.fenjing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

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

    @Test
    void every_public_service_method_says_who_may_call_it() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(PreAuthorize.class)
                .check(studio);
    }

    @Test
    void stored_things_never_leave_their_feature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(studio);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(studio);
    }

    @Test
    void nobody_knows_the_shell() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("studio.fenjing.shell..")
                .check(studio);
    }

    @Test
    void names_say_what_a_thing_is() {
        String vague = "util|utils|common|impl|dto|manager|helper";
        assertThat(studio.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> Pattern.compile("\\.(" + vague + ")(\\.|$)")
                        .matcher(name)
                        .find());
        assertThat(studio.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Util|Utils|Impl|Dto|DTO|Manager|Helper)"));
    }
}
