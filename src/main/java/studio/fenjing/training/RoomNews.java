package studio.fenjing.training;

/** What has changed in the model room, for whoever has it open: they look for themselves. */
public enum RoomNews {
    RUN,
    NETWORKS
}
