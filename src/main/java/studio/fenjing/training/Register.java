package studio.fenjing.training;

import studio.fenjing.generation.adversarial.Round;
import studio.fenjing.generation.dl4j.Learning;
import studio.fenjing.generation.dl4j.Training;

/** Enters in a run what its network has learned, and ends it there where somebody has cancelled it. */
record Register(TrainingRun run, int epochs) implements Training.Watcher {
    @Override
    public void after(int epoch, double share, double trainNll, double tuneNll, boolean best) {
        run.learned(new Learning.Epoch(epoch, trainNll, tuneNll, best), epochs);
        run.goOn();
    }

    @Override
    public void beforeWriting(int most) {
        run.become(new RunStatus.Writing(0, most));
        run.goOn();
    }

    @Override
    public void afterWriting(int epoch, int most, double trainNll, double tuneNll, boolean best) {
        run.wrote(new Learning.Epoch(epoch, trainNll, tuneNll, best), most);
        run.goOn();
    }

    @Override
    public void beforeTheGame(int most) {
        run.become(new RunStatus.Playing(0, most));
        run.goOn();
    }

    @Override
    public void after(Round round, int most) {
        run.played(round, most);
        run.goOn();
    }

    @Override
    public void beforeTheWritersGame(int most) {
        run.become(new RunStatus.WriterPlaying(0, most));
        run.goOn();
    }

    @Override
    public void afterWriters(Round round, int most) {
        run.writerPlayed(round, most);
        run.goOn();
    }
}
