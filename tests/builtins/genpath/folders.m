% The folder itself comes first.
%@ source: documentation page of the function
p = genpath('.'); assert(p(1) == '.')
