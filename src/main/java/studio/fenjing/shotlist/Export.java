package studio.fenjing.shotlist;

/** A list as a file. */
public record Export(String fileName, String mediaType, String content) {}
