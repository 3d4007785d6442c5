/** A host that is a module. */
module dev.smallcap.host {
  requires dev.smallcap.advisor;
  requires org.joda.money;
}
