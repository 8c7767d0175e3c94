/// The program's version, as `bantin --version` and printed sheets tell it.
package let version = "0.1.0"
