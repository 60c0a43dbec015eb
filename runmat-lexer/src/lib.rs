//! Logos lexer for MATLAB source text.
