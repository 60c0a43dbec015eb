% `nargin` and `nargout` are registers of the call.
function varargout = argument_counts(varargin)
n = nargin + nargout;
varargout = cell(1, n);
end
%| function script  (regs 7, consts 0, sites 2)
%|     0  nargin           r4                               ; 3:5-3:11
%|     1  nargout          r5                               ; 3:14-3:21
%|     2  add              r2 r4 r5 fb0 #3                  ; 3:5-3:21
%|     4  borrow           r4 r3                            ; 4:18-4:19
%|     5  take             r5 r2!                           ; 4:21-4:22
%|     6  call             r1..+1 k0 r4..+2 fb1             ; 4:13-4:23
%|     9  ret                                               ; 5:4-5:4
