"""A mail server on loopback. Takes a port (0: any that is free). Prints its port, then each mail that it took as one line of JSON. Refuses nobody@ and full@ for good and busy@ for now."""
import base64
import json
import sys
import threading

from aiosmtpd.controller import Controller


class Sink:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody@"):
            return "550 5.1.1 No such mailbox"
        if address.startswith("full@"):
            return "552 5.2.2 Mailbox full"
        if address.startswith("busy@"):
            return "451 4.3.0 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "data": base64.b64encode(envelope.content).decode(),
        }), flush=True)
        return "250 OK"


class OwnPort(Controller):
    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


controller = OwnPort(Sink(), hostname="127.0.0.1", port=int(sys.argv[1]))
controller.start()
print(controller.server.sockets[0].getsockname()[1], flush=True)
sys.stdin.read()
controller.stop()
