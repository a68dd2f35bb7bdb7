package studio.fenjing.training;

import static studio.fenjing.RoleTable.only;
import static studio.fenjing.RoleTable.row;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import studio.fenjing.RoleTable;
import studio.fenjing.project.Crew.Who;

/** Who may do what in the model room: the admin, and nobody of a project. */
@TestComponent
public class TrainingRoles implements RoleTable {
    private static final Set<Who> ADMIN = only(Who.ADMIN);

    private final ModelRoom room;

    TrainingRoles(ModelRoom room) {
        this.room = room;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(
                row("ModelRoom.conditions", ADMIN, at -> room.conditions()),
                row("ModelRoom.networks", ADMIN, at -> room.networks()),
                row("ModelRoom.serve", ADMIN, at -> room.serve(NetworkId.SHIPPED)),
                row("ModelRoom.retrain", ADMIN, at -> {
                    room.retrain();
                    room.cancel();
                }),
                row("ModelRoom.cancel", ADMIN, at -> room.cancel()),
                row("ModelRoom.run", ADMIN, at -> room.run()),
                row("ModelRoom.follow", ADMIN, at -> room.follow(news -> {}).run()));
    }
}
