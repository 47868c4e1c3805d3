// The parts of Leaflet that the map uses: the whole of it is a third larger, and every phone would pay for that.
// Each handler adds itself to the map when it is imported.
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';
import { Map as Leafletkaart } from 'leaflet/src/map/Map.js';

const renderers = new WeakMap<Leafletkaart, SVG>();

// Leaflet's own choice of a renderer brings the canvas along; lines are always SVG here, so that tokens colour them.
Leafletkaart.include({
  getRenderer(this: Leafletkaart, laag?: { options: { renderer?: SVG } }) {
    const eigen = laag?.options.renderer;
    const gekozen = eigen ?? renderers.get(this) ?? new SVG({ padding: 0.3 });
    if (!eigen) renderers.set(this, gekozen);
    if (!this.hasLayer(gekozen)) this.addLayer(gekozen);
    return gekozen;
  },
});

export { Attribution } from 'leaflet/src/control/Control.Attribution.js';
export { Zoom } from 'leaflet/src/control/Control.Zoom.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { LayerGroup } from 'leaflet/src/layer/LayerGroup.js';
export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Popup } from 'leaflet/src/layer/Popup.js';
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { Leafletkaart, SVG };
