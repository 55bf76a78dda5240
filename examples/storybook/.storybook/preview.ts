import type { Preview } from "@storybook/react-vite";
import { loadWaldur } from "./waldur.js";

const preview: Preview = { loaders: [loadWaldur] };
export default preview;
