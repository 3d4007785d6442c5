package dev.smallcap.advisor.host.log;

/** When a line is on the disk. An immutable constant. */
public enum Durability {
  /**
   * Before {@link DecisionLog#append} returns: it outlasts a fall of the process, of the system and
   * of the power. Lines of several threads that wait are forced together.
   */
  EVERY_LINE,
  /**
   * When the operating system writes it: a line that was appended outlasts a fall of the process,
   * not one of the system or the power.
   */
  OPERATING_SYSTEM
}
