% Handles and anonymous functions (1.24, section 7).
%@ source: spec 1.24
f = @sin; g = @pkg.sub.fn; h = @(x) x.^2; k = @() disp('a'); l = @(varargin) numel(varargin);
m = @(x) @(y) x+y; n = @(~, y) y; c = {@(x) x+1, @sin}; q = ?pkg.Class; r = cellfun(@(x) x', c);
