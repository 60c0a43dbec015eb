//! Polynomials, interpolation, filters, transforms and covariance.

mod convolution;
mod covariance;
mod interp;
mod interp2;
mod numbers;
mod piecewise;
mod polyfit;
mod polynomial;
mod signal;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    convolution::CONV2,
    convolution::CONVN,
    covariance::BSXFUN,
    covariance::CORRCOEF,
    covariance::COV,
    interp::INTERP1,
    interp2::INTERP2,
    piecewise::MKPP,
    piecewise::PCHIP,
    piecewise::PPVAL,
    piecewise::SPLINE,
    piecewise::UNMKPP,
    polyfit::POLYFIT,
    polynomial::CONV,
    polynomial::DECONV,
    polynomial::POLY,
    polynomial::POLYDER,
    polynomial::POLYINT,
    polynomial::POLYVAL,
    polynomial::ROOTS,
    signal::FFT,
    signal::FFT2,
    signal::FFTSHIFT,
    signal::FILTER,
    signal::IFFT,
    signal::IFFT2,
    signal::IFFTSHIFT,
];
