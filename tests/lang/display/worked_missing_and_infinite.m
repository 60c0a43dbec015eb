% NaN and Inf are as wide as integers alone, and as wide as the fractions beside them.
%@ source: display.md A19.21-A19.22, A19.26-A19.28
x = NaN
%| x =
%|
%|    NaN
%|
x = -Inf
%| x =
%|
%|   -Inf
%|
x = [NaN;1]
%| x =
%|
%|    NaN
%|      1
%|
x = [NaN;1.5]
%| x =
%|
%|        NaN
%|     1.5000
%|
x = [Inf -Inf NaN]
%| x =
%|
%|    Inf  -Inf   NaN
%|
