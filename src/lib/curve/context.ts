/** The chart's context, with its scales named: weeks across, levels up, both linear and in percent of the plot. */
import type { ScaleLinear } from 'd3';
import { getLayerCakeContext, type LayerCakeContext } from 'layercake';

type Scales = { x: ScaleLinear<number, number>; y: ScaleLinear<number, number> };

/** For a component inside the chart. Never take it apart: each read is reactive. */
export const getChart = (): LayerCakeContext<Scales> => getLayerCakeContext<Scales>();
