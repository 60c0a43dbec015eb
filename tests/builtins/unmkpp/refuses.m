% What mkpp didn't make has no parts.
%@ source: octave-cli 7.3
%@ compat: octave
unmkpp(1)
%@ error: (empty) "unmkpp: PP must be a piecewise polynomial structure"
