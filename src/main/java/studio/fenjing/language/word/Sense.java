package studio.fenjing.language.word;

/** What a beat is about, as far as single words tell it; the planner frames each differently. */
public enum Sense {
    /** Going from one place to another: walk, run, drive, 走, 冲. */
    MOTION,
    /** A movement of the body in place: nod, turn, raise a hand, 点头, 转身. */
    GESTURE,
    /** A small thing that is handled or shown: key, letter, phone, 钥匙, 信. */
    THING,
    /** Seeing and being seen: look, stare, notice, 看, 盯. */
    LOOK,
    /** A feeling that shows: cry, smile, fear, 哭, 笑. */
    EMOTION,
    /** Something heard: knock, ring, thunder, 敲门, 铃声. */
    SOUND,
    /** Talk that is told, not quoted: say, ask, whisper, 说, 喊. */
    SPEECH,
    /** Stillness and waiting: wait, sit, silence, 沉默, 不动. */
    STILLNESS,
    /** Violence and danger: hit, fall, gun, blood, 打, 血. */
    VIOLENCE,
    /** A part of the body that a frame can be made for: hand, eye, foot, 手, 眼睛. */
    BODY,
    /** Weather, light and landscape: rain, fog, sun, mountain, 雨, 山. */
    NATURE,
    /** A place or its parts: street, room, door, 街, 门. */
    PLACE,
    /** Many people: crowd, guests, soldiers, 人群, 众人. */
    CROWD,
    /** Machines and vehicles: car, train, engine, 车, 机器. */
    MACHINE,
    /** Coming or going: enter, leave, arrive, 进来, 离开. */
    ARRIVAL,
    /** Suddenness: suddenly, at once, 突然, 猛地. */
    SUDDEN,
    /** Something read or shown on a surface: screen, letter, sign, 屏幕, 照片. */
    TEXT
}
