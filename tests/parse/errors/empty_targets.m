% An empty list of targets (4.8).
%@ source: spec 4.8
[] = f(x);
%@ error: 3:1-3:2 "Invalid empty list on the left-hand side of '='."
