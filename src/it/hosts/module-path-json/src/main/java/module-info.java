/** A host that is a module and keeps recommendations as JSON. */
module dev.smallcap.host {
  requires dev.smallcap.advisor;
  requires tools.jackson.databind;
}
