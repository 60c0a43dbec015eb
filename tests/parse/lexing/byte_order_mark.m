x = 1;
% A byte order mark is skipped (1.1).
%@ source: spec 1.1
