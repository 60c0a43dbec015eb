% Options that contradict each other are refused.
%@ source: octave-cli 7.3
%@ compat: octave
eig([1 2; 2 3], 'vector', 'matrix')
%@ error: (empty) "eig: "vector" and "matrix" options are mutually exclusive"
