"""Makes calls with a generated Python client by their wire's names, and says what they gave: run_client.py CALLS"""

import builtins
import importlib
import json
import pkgutil
import sys

PACKAGES = sys.argv[2:]
events: list[str] = []
WRITES = ("w", "a", "x", "+")


def watch(event: str, args: tuple) -> None:
    if event == "open" and any(mark in str(args[1] or "r") for mark in WRITES):
        events.append(f"writes {args[0]}")
    elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork"):
        events.append(event)
    elif event == "socket.connect":
        events.append(f"connects {args[1][0]}:{args[1][1]}")


data = json.load(open(sys.argv[1], encoding="utf-8"))
sys.dont_write_bytecode = True
sys.addaudithook(watch)
modules = 0
for name in PACKAGES:
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, f"{name}."):
        importlib.import_module(module.name)
        modules += 1

package = importlib.import_module(PACKAGES[0])
call = importlib.import_module(f"{PACKAGES[0]}.extension").call
client = getattr(package, data["className"])("key", server=data["server"], retry=False)
outcomes = []
for each in data["calls"]:
    given = {place: each[place] for place in ("path", "query", "headers", "body") if place in each}
    try:
        value = call(client, each["id"], **given).body
        value = value.to_dict() if hasattr(value, "to_dict") else value
        outcomes.append({"value": value})
    except Exception as error:
        outcomes.append({"error": type(error).__name__, "message": str(error)})
canaries = [name for name in ("__PWN", "PWN") if hasattr(builtins, name)]
print(
    json.dumps(
        {
            "outcomes": outcomes,
            "canaries": canaries,
            "connections": sorted(set(events)),
            "modules": modules,
        }
    )
)
