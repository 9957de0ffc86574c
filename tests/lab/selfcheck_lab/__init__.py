# SPDX-FileCopyrightText: The Self Check authors
# SPDX-License-Identifier: Apache-2.0
"""Home offices made of network namespaces, with real servers behind them (see ../lab.py)."""
