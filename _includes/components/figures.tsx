import type { VNode } from "preact";
import type { Image } from "../../src/content/model.ts";
import { mediaUrl } from "../../src/site/urls.ts";
import type { PageContext } from "../layout/page-context.ts";
import { Inline } from "./inline.tsx";

/** Declared images that the text did not place itself. */
export function Figures({
  context,
  images,
}: {
  readonly context: PageContext;
  readonly images: readonly Image[];
}): VNode {
  return (
    <>
      {images.map((image) => (
        <figure key={image.name}>
          <img
            src={context.link(mediaUrl(image))}
            alt={image.alt}
            width={image.width}
            height={image.height}
            itemprop="image"
          />
          <figcaption>
            {image.caption !== null && (
              <p>
                <Inline text={image.caption} />
              </p>
            )}
            <p>Bild: {image.credit}</p>
          </figcaption>
        </figure>
      ))}
    </>
  );
}
