% All forms of the first line (6.1), also a method named end.
%@ source: spec 6.1
function f
function f1()
function r = f2(a)
function [r] = f3(a)
function [r,s] = f4(a,~,varargin)
function [r s] = f5
function varargout = f6(varargin), varargout = {};
function [] = f7(a)
function n = end(obj, k, n)
