import type { ConferenceSegment } from '../../protocol/contract';

/** The heading over the points of one part of a conference. */
export function partTitle(segment: ConferenceSegment, name: string): string {
  if (segment === 'prep') return `Vooroverleg, zonder ${name}`;
  return segment === 'debrief' ? `Nabespreking, zonder ${name}` : `Gesprek, met ${name}`;
}
