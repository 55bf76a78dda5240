/** Every body has at least one named example: they are the mock's answers and the documentation's samples. */
export function NamedExamples() {
  return {
    MediaType(media, { report, location }) {
      if (media.example !== undefined) {
        report({ message: "Give named `examples`, not a lone `example`.", location: location.child("example").key() });
      } else if (!media.examples || Object.keys(media.examples).length === 0) {
        report({ message: "Give at least one named example in `examples`.", location });
      }
    },
  };
}
