//! Complex.
/// Complex.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(C)]
pub struct Complex<T> { /// re
 pub re: T, /// im
 pub im: T }
