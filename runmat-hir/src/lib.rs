//! Names, classes and shapes resolved: the tree between syntax and bytecode.
