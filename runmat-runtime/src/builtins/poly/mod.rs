//! Polynomials, interpolation, filters, transforms and covariance.

mod covariance;
mod interp;
mod numbers;
mod polynomial;
mod signal;

use super::builtin::Builtin;

/// The family's builtins.
pub const BUILTINS: &[Builtin] = &[
    covariance::BSXFUN,
    covariance::CORRCOEF,
    covariance::COV,
    interp::INTERP1,
    polynomial::CONV,
    polynomial::DECONV,
    polynomial::POLY,
    polynomial::POLYDER,
    polynomial::POLYFIT,
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
