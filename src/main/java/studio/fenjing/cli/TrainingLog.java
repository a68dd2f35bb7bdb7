package studio.fenjing.cli;

import java.io.PrintStream;
import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Course;
import studio.fenjing.generation.dl4j.Training;

/** Says how training goes, a line for each epoch and round. */
final class TrainingLog implements Training.Watcher {
    private final PrintStream out;
    private final Course course;
    private final long started = System.nanoTime();
    private double gameBegan = Double.NaN;

    TrainingLog(PrintStream out, Course course) {
        this.out = out;
        this.course = course;
    }

    @Override
    public void after(int epoch, double share, double trainNll, double tuneNll, boolean best) {
        out.printf(
                "epoch %d  train %.4f  tune %.4f%s  at most %.0f s left%s%n",
                epoch,
                trainNll,
                tuneNll,
                best ? " *" : "  ",
                seconds() * (1 - share) / share,
                course.rounds() > 0 ? ", then the game" : "");
    }

    @Override
    public void afterWriting(int epoch, int most, double trainNll, double tuneNll, boolean best) {
        out.printf(
                "writer, epoch %d of at most %d  train %.4f  tune %.4f%s%n",
                epoch, most, trainNll, tuneNll, best ? " *" : "");
    }

    @Override
    public void beforeTheGame(int most) {
        gameBegan = seconds();
        out.printf("the game begins, at most %d minutes%n", course.longest().toMinutes());
    }

    @Override
    public void beforeTheWritersGame(int most) {
        out.printf("the writer's game begins, %d rounds%n", most);
    }

    @Override
    public void afterWriters(Round round, int most) {
        out.printf(
                "writer, round %d of %d  reward %.3f  loss %.3f  accuracy %.2f  distinct %.3f%n",
                round.number(), most, round.reward(), round.loss(), round.accuracy(), round.distinct());
    }

    @Override
    public void after(Round round, int most) {
        double share = round.number() / (double) most;
        double played = seconds() - gameBegan;
        out.printf(
                "round %d of %d  reward %.3f  loss %.3f  accuracy %.2f  distinct %.3f  at most %.0f s left%n",
                round.number(),
                most,
                round.reward(),
                round.loss(),
                round.accuracy(),
                round.distinct(),
                Math.max(
                        0,
                        Math.min(played * (1 - share) / share, course.longest().toSeconds() - played)));
    }

    private double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }
}
