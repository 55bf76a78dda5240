import { render } from "preact";
import { App } from "./app.js";

const place = document.getElementById("console");
if (place) render(<App fetch={(input, init) => fetch(input, init)} isInPage={"inPage" in place.dataset} />, place);
