//! Reductions along dimensions, running results and statistics.

mod extrema;
mod gradient;
mod histogram;
mod moving;
mod plan;
mod quantiles;
mod running;
mod statistics;
mod sums;
mod truth;

pub use sums::sum_along;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    extrema::BOUNDS,
    extrema::MAX,
    extrema::MIN,
    extrema::RANGE,
    gradient::GRADIENT,
    histogram::HIST,
    histogram::HISTCOUNTS,
    moving::MOVMAD,
    moving::MOVMAX,
    moving::MOVMEAN,
    moving::MOVMEDIAN,
    moving::MOVMIN,
    moving::MOVPROD,
    moving::MOVSTD,
    moving::MOVSUM,
    moving::MOVVAR,
    quantiles::IQR,
    quantiles::PRCTILE,
    quantiles::QUANTILE,
    running::CUMMAX,
    running::CUMMIN,
    running::CUMPROD,
    running::CUMSUM,
    running::CUMTRAPZ,
    running::DIFF,
    running::TRAPZ,
    statistics::MEDIAN,
    statistics::MODE,
    statistics::STD,
    statistics::VAR,
    sums::MEAN,
    sums::PROD,
    sums::SUM,
    sums::SUMSQ,
    truth::ALL,
    truth::ANY,
];
