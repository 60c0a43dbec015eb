//! Operators on values: class rules, sizes, dispatch to kernels. One file per operator group.
