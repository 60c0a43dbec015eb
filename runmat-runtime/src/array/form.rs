//! What is known about where a matrix has its nonzero elements.

/// The form of a matrix. Only Octave's dialect makes others than full ones; all elements are stored in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MatrixForm {
    /// Any elements anywhere.
    #[default]
    Full,
    /// Zeros off the main diagonal; of class double or single.
    Diagonal,
    /// One 1 in each row and each column, of class double.
    Permutation,
}

impl MatrixForm {
    /// The words with which Octave names the form; `None` for full matrices.
    pub fn title(self) -> Option<&'static str> {
        match self {
            MatrixForm::Full => None,
            MatrixForm::Diagonal => Some("Diagonal Matrix"),
            MatrixForm::Permutation => Some("Permutation Matrix"),
        }
    }
}
