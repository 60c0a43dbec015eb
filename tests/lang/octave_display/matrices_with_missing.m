% NaN and Inf take the width of the other elements.
%@ source: display.md B50-B53
%@ compat: octave
x = [1 NaN 3]
%| x =
%|
%|      1   NaN     3
%|
x = [1.5 NaN Inf]
%| x =
%|
%|    1.5000      NaN      Inf
%|
x = [1 Inf]
%| x =
%|
%|      1   Inf
%|
x = [NaN NaN]
%| x =
%|
%|    NaN   NaN
%|
