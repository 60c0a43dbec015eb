% Handles show the text of their function.
%@ source: display.md B0.15, B99-B101
%@ compat: octave
f = @(x) x.^2 + 1
%| f =
%|
%| @(x) x .^ 2 + 1
%|
f = @sin
%| f = @sin
f = @(varargin) numel (varargin)
%| f =
%|
%| @(varargin) numel (varargin)
%|
