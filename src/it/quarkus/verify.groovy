// Starts the host and holds what it prints, after JSON and back, against one text.

def java = new File(System.getProperty('java.home'), 'bin/java').path
def out = new StringBuilder()
def err = new StringBuilder()
def process = [java, '-XX:TieredStopAtLevel=1', '-jar', new File(basedir, 'target/quarkus-app/quarkus-run.jar').path, examples].execute()
process.waitForProcessOutput(out, err)
println(err)
assert process.exitValue() == 0
assert out.toString() == new File(expected).getText('UTF-8')
// Left to Jackson 2, a recommendation fails with the way out.
assert err.toString().contains('AdviceJson.write writes a Recommendation')
